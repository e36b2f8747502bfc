package io.github.mastodonjava.entity;

/**
 * A value of a set that grows: the known ones are constants of its class, an unknown one keeps its
 * text and equals no constant.
 */
public interface OpenValue {
  /** The text on the wire. */
  String value();
}
