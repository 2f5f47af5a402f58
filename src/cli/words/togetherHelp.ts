/** Help of `skillcast forecast --together`. */
export interface TogetherHelp {
  folders: string;
  together: string;
  whole: string;
  complete: string;
  dependence: string;
  /** Folders of an example. */
  districts: string;
}
