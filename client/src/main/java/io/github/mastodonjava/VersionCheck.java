package io.github.mastodonjava;

/** When a call is refused because the server is too old for it. */
public enum VersionCheck {
  /** When the server is older than the call: the default. */
  CREATED,
  /** When the server is older than the last change of the call. */
  CHANGED,
  /** Never; the server decides. */
  NONE
}
