/**
 * How streams are kept: {@code Hub} holds what is subscribed, a {@code Link} keeps one connection,
 * a {@code Wire} is that connection while it is open, a {@code Feed} is one stream and fills its
 * gaps, a {@code Mailbox} holds what a subscription has not taken yet. Not exported.
 */
package io.github.mastodonjava.internal.streaming;
