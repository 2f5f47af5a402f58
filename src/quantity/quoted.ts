const other: Readonly<Record<string, string>> = {"“": "‘", "”": "’", "‘": "“", "’": "”"};

/**
 * A name between Chinese quotation marks. Marks that it has of its own become those of the other level: “ ” outside, ‘ ’ inside, and
 * “ ” again inside these (GB/T 15834—2011, 4.8.3.3).
 *
 * @param name - of a thing, not what somebody typed, which is shown as it is
 * @example
 * quoted("近年节奏") // => "“近年节奏”"
 * quoted("“新增”的含义") // => "“‘新增’的含义”"
 */
export function quoted(name: string): string {
  return `“${name.replace(/[“”‘’]/g, (mark) => other[mark])}”`;
}
