import type {SearchWords} from "../search.js";

/** What the search says in English. */
export const search: SearchWords = {
  field: "Search for",
  found: (shown, all) => `${shown} of ${all}`,
  targets: "Targets",
  bodies: "Responsible bodies",
  figures: "Published figures",
  assumptions: "Assumptions"
};
