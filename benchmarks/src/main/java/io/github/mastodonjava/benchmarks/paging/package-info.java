/**
 * Reading a timeline page by page, as many pages cold as warm: by a raw socket, by a bare loop over
 * the SDK's own libraries, and by the SDK. Each class is a program: {@code ADDRESS PAGES}.
 */
@NullMarked
package io.github.mastodonjava.benchmarks.paging;

import org.jspecify.annotations.NullMarked;
