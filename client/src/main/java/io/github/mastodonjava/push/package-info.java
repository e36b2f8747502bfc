/**
 * Web Push: keys to subscribe with, and what becomes of the pushes that arrive. <a
 * href="https://docs.joinmastodon.org/methods/push/">Mastodon documentation</a>.
 */
package io.github.mastodonjava.push;
