/** The HTML of statuses and profiles as plain text, Markdown, or HTML that is safe to show. */
package io.github.mastodonjava.html;
