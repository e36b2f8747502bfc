package io.github.mastodonjava.error;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLPeerUnverifiedException;

/** What an {@link IOException} means for the caller, and what to do. */
final class NetworkProblem {
  /** What OkHttp says, before an address. */
  private static final String NO_CONNECTION = "Failed to connect to ";

  /** What OkHttp says, before a status. */
  private static final String NO_TUNNEL = "Unexpected response code for CONNECT: ";

  private NetworkProblem() {}

  static String of(String host, IOException cause) {
    if (cause instanceof UnknownHostException) {
      return "the host "
          + unknown(host, cause)
          + " is not known. Check its name and the network connection";
    }
    if (cause instanceof NoRouteToHostException) {
      return "there is no way to " + host + ". Check the network connection";
    }
    if (cause instanceof ConnectException) {
      return refused(host, String.valueOf(cause.getMessage()));
    }
    if (cause instanceof SSLPeerUnverifiedException) {
      return "the certificate that the server sent is not for " + host + ". Check the address";
    }
    if (cause instanceof SSLException) {
      return hasCause(cause, CertificateException.class)
          ? "the certificate of "
              + host
              + " is not trusted. Add its issuer to the trust store of the JVM, or give the HTTP"
              + " client a trust manager that knows it"
          : "no secure connection to " + host + ". Check that the server speaks https on this port";
    }
    if (cause instanceof SocketException || hasCause(cause, EOFException.class)) {
      return host + " broke off the connection. Try again";
    }
    String message = String.valueOf(cause.getMessage());
    if (message.startsWith(NO_TUNNEL)) {
      String status = message.substring(NO_TUNNEL.length());
      return "the proxy refused the way to " + host + " (" + status + "). Check its settings";
    }
    if (message.equals("Failed to authenticate with proxy")) {
      return "the proxy wants a login. Give the HTTP client a proxyAuthenticator";
    }
    return "the connection to " + host + " failed (" + cause.getClass().getSimpleName() + ")";
  }

  /** The host whose name was looked for: that of a proxy where there is one. */
  private static String unknown(String host, IOException cause) {
    String message = String.valueOf(cause.getMessage());
    return message.matches("[\\w.-]+") && !message.equals(host)
        ? message + ", on the way to " + host + ","
        : host;
  }

  /** Names what refused: a proxy where the connection was to one. */
  private static String refused(String host, String message) {
    String advice = " refused the connection. Check the address and its port";
    return message.startsWith(NO_CONNECTION) && !message.contains(host)
        ? message.substring(NO_CONNECTION.length()).replaceFirst("^/", "")
            + ", on the way to "
            + host
            + ","
            + advice
        : host + advice;
  }

  private static boolean hasCause(Throwable failure, Class<? extends Throwable> type) {
    int depth = 0;
    for (Throwable each = failure; each != null && depth < 20; each = each.getCause(), depth++) {
      if (type.isInstance(each)) {
        return true;
      }
    }
    return false;
  }
}
