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
  private NetworkProblem() {}

  static String of(String host, IOException cause) {
    if (cause instanceof UnknownHostException) {
      return "the host " + host + " is not known. Check its name and the network connection";
    }
    if (cause instanceof NoRouteToHostException) {
      return "there is no way to " + host + ". Check the network connection";
    }
    if (cause instanceof ConnectException) {
      return host + " refused the connection. Check the address and its port";
    }
    if (cause instanceof SSLPeerUnverifiedException) {
      return "the certificate that the server sent is not for " + host + ". Check the address";
    }
    if (cause instanceof SSLException) {
      return hasCause(cause, CertificateException.class)
          ? "the certificate of "
              + host
              + " is not trusted. Give the HTTP client a trust manager that knows its issuer"
          : "no secure connection to " + host + ". Check that the server speaks https on this port";
    }
    if (cause instanceof SocketException || hasCause(cause, EOFException.class)) {
      return host + " broke off the connection. Try again";
    }
    return "the connection to " + host + " failed (" + cause.getClass().getSimpleName() + ")";
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
