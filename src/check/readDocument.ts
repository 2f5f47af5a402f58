import type * as z from "zod/mini";
import {checkShape} from "./checkShape.js";
import {type Document, parseDocument, type QuickReader} from "./parseDocument.js";
import type {Problem} from "./problem.js";

/** A YAML file: as a document for further checks, and its typed value if its shape is right. */
export interface Part<T> {
  document: Document;
  value?: T;
}

/**
 * Reads a YAML document of a known shape.
 *
 * @param schema - what the document must be
 * @param source - decoded text, and its name in problems
 * @param problems - every problem found is added here
 * @param quick - see `parseDocument`
 */
export function readDocument<T>(
  schema: z.ZodMiniType<T>,
  {text, file}: {text: string; file: string},
  problems: Problem[],
  quick?: QuickReader
): Part<T> {
  const document = parseDocument(text, file, problems, quick);
  if (document.value === undefined) return {document};
  const value = checkShape(schema, document, problems);
  return value === undefined ? {document} : {document, value};
}
