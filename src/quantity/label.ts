/** The two names of one thing: Chinese as published, and English. Neither is a translation key. */
export interface Label {
  zh: string;
  en: string;
}

/** A language of the output. */
export type Language = "zh" | "en";
