declare module "htl" {
  /** Markup with its values set as text, attributes, listeners and nodes: never parsed as HTML. */
  export const html: {
    // biome-ignore lint/suspicious/noExplicitAny: the tag decides which element comes back
    (strings: TemplateStringsArray, ...values: unknown[]): any;
    fragment(strings: TemplateStringsArray, ...values: unknown[]): DocumentFragment;
  };
  export const svg: {
    // biome-ignore lint/suspicious/noExplicitAny: the tag decides which element comes back
    (strings: TemplateStringsArray, ...values: unknown[]): any;
    fragment(strings: TemplateStringsArray, ...values: unknown[]): DocumentFragment;
  };
}
