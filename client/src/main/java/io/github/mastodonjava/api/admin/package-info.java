/**
 * What administrators and moderators can do, one class for each of the groups of Mastodon's
 * documentation. Get them from {@code mastodon.admin()}. Beside the scope, the user needs a role
 * with the permission; without it, the server refuses with status 403.
 */
package io.github.mastodonjava.api.admin;
