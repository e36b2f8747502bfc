package io.github.mastodonjava.http;

/** How an answer is made of its type. */
public enum AnswerShape {
  /** No body, or one that says nothing. */
  NOTHING,
  /** One value. */
  ONE,
  /** A list that comes whole. */
  LIST,
  /** A list that comes in pages. */
  PAGE,
  /** One value that is a part of more: a page with one item. */
  PAGE_OF_ONE,
  /** An object with free names. */
  MAP
}
