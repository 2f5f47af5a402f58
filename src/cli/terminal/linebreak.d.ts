declare module "linebreak" {
  /** Finds where a line may end, by Unicode Standard Annex 14. */
  export default class LineBreaker {
    constructor(text: string);
    /** The next place, in UTF-16 units; null at the end. `required` after a line break. */
    nextBreak(): {position: number; required?: boolean} | null;
  }
}
