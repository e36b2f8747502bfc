/** Web Push: encrypts what happened, and sends it to the endpoints that subscribed. */
@NullMarked
package io.github.mastodonjava.sandbox.internal.push;

import org.jspecify.annotations.NullMarked;
