package org.countercheck.document;

/** A part of a document: a heading, a paragraph or a table. */
public sealed interface Block permits Heading, Paragraph, Table {}
