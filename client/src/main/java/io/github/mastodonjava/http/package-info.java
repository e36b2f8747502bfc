/** One request and its answer: endpoints, parameters, rate limits, retries, listeners. */
package io.github.mastodonjava.http;
