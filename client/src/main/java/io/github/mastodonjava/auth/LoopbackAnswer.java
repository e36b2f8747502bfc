package io.github.mastodonjava.auth;

import java.nio.charset.StandardCharsets;

/** An HTTP answer that nothing keeps, frames or sniffs. */
record LoopbackAnswer(String status, String contentType, String moreHeaders, String body) {

  static LoopbackAnswer text(String status) {
    return new LoopbackAnswer(status, "text/plain", "", status + "\n");
  }

  static LoopbackAnswer notAllowed() {
    return new LoopbackAnswer(
        "405 Method Not Allowed", "text/plain", "Allow: GET\r\n", "405 Method Not Allowed\n");
  }

  static LoopbackAnswer page(String status, String html) {
    return new LoopbackAnswer(status, "text/html", "", html);
  }

  byte[] bytes() {
    byte[] content = body.getBytes(StandardCharsets.UTF_8);
    String head =
        "HTTP/1.1 "
            + status
            + "\r\nContent-Type: "
            + contentType
            + "; charset=utf-8\r\nContent-Length: "
            + content.length
            + "\r\nConnection: close\r\nCache-Control: no-store\r\nContent-Security-Policy: "
            + LoopbackStyle.CONTENT_SECURITY_POLICY
            + "\r\nReferrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff\r\n"
            + "Cross-Origin-Opener-Policy: same-origin\r\n"
            + moreHeaders
            + "\r\n";
    byte[] start = head.getBytes(StandardCharsets.ISO_8859_1);
    byte[] all = new byte[start.length + content.length];
    System.arraycopy(start, 0, all, 0, start.length);
    System.arraycopy(content, 0, all, start.length, content.length);
    return all;
  }
}
