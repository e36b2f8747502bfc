package io.github.mastodonjava.codecprocessor;

import javax.lang.model.element.Element;

/** A record has a component that no codec can hold. */
final class UnsupportedComponentException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Element component;

  UnsupportedComponentException(Element component, String message) {
    super(message);
    this.component = component;
  }

  Element component() {
    return component;
  }
}
