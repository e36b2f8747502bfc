/** An embedded Mastodon-compatible server, to develop and test against offline. */
module io.github.mastodonjava.sandbox {
  requires com.fasterxml.jackson.databind;
  requires io.javalin;
  requires jakarta.servlet;
  requires java.desktop;
  requires org.eclipse.jetty.ee10.servlet;
  requires org.eclipse.jetty.http;
  requires org.eclipse.jetty.io;
  requires org.eclipse.jetty.server;
  requires org.eclipse.jetty.util;
  requires org.eclipse.jetty.websocket.api;
  requires org.eclipse.jetty.websocket.server;
  requires static transitive org.jspecify;
  requires static transitive org.junit.jupiter.api;

  exports io.github.mastodonjava.sandbox;
  exports io.github.mastodonjava.sandbox.internal.http to
      org.eclipse.jetty.websocket.common;
}
