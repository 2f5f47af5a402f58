import type {DiskCode, FileWords} from "./words.js";

const disk: Record<DiskCode, [message: string, mend: string]> = {
  ENOENT: ["expected a file, found none", "check the name and the folder"],
  EISDIR: ["expected a file, got a folder", "give the name of a file"],
  ENOTDIR: ["expected a folder on the way to it, got a file", "check the path"],
  EACCES: ["expected permission, got none", "change the permissions of the file or its folder"],
  EPERM: ["expected permission, got none", "change the permissions of the file or its folder"],
  EROFS: ["expected a disk that can be written, got a read-only one", "choose another folder"],
  ENOSPC: ["expected space on the disk, got none left", "free some space and run it again"],
  EDQUOT: ["expected space in your quota, got none left", "free some space and run it again"],
  EFBIG: ["expected a file the disk can hold, got a larger one", "choose another disk"],
  ELOOP: ["expected a file, got links that lead in a circle", "remove the link"],
  EMFILE: ["expected a free file handle, got none", "close other programs and run it again"],
  EEXIST: ["expected a free name, got one that is taken", "choose another name"],
  ENAMETOOLONG: ["expected a shorter name, got one too long for the disk", "choose a shorter name"]
};

const unchanged = "nothing was changed";
const size = (bytes: number) =>
  bytes < 1e5 ? `${bytes} bytes` : `${Math.round(bytes / 1e5) / 10} MB`;

/** Files and folders in English. */
export const en: FileWords = {
  disk: ({code, kept}) => ({
    message: `${disk[code][0]} (${code})`,
    mend: `${disk[code][1]}${kept ? `; ${unchanged}` : ""}`
  }),
  unreachable: ({reason, kept}) => ({
    message: `expected to reach the file, got ${reason}`,
    mend: kept ? unchanged : "try again, and check the disk and its connection"
  }),
  notRegular: ({to}) =>
    to === "read"
      ? {message: "expected a regular file, got a device or pipe", mend: "give a file"}
      : {message: "expected a file, got a device or pipe", mend: "choose another name"},
  largeFile: ({limit, size: bytes}) => ({
    message: `expected at most ${size(limit)}, got ${size(bytes)}`,
    mend: "check that it is the right file, or split it"
  }),
  noProject: ({directory}) => ({
    message: "expected a project folder, found none (ENOENT)",
    mend: `check the name, take the data shipped with --example changzhou, or make your own with skillcast init ${directory}`
  }),
  otherFolder: ({directory}) => ({
    message:
      "expected a project folder, got one with none of its files (model.yaml, figures.csv, plans …)",
    mend: `give the folder of a city, or make one with skillcast init: skillcast init ${directory === "." ? "my-city" : `${directory}/my-city`}`
  }),
  projectIsFile: () => ({
    message: "expected a project folder, got a file",
    mend: "give the folder"
  }),
  folderIsFile: () => ({message: "expected a folder, got a file", mend: "choose another name"}),
  interruptedSet: ({waiting}) => ({
    message: `expected a whole set of files, got one whose writing was killed, with ${waiting.length} still to come: ${waiting.slice(0, 3).join(", ")}${waiting.length > 3 ? ", …" : ""}`,
    mend: "run that command again as it was, such as skillcast init"
  }),
  filledFolder: ({held, more}) => ({
    message: `expected an empty folder, got one with ${held.join(", ")}${more ? ", …" : ""}`,
    mend: `choose a new name; ${unchanged}`
  }),
  placeName: ({got}) => ({
    message: `expected a name of 1 to 60 letters, digits and spaces, got ${got}`,
    mend: "write nothing but the place's name"
  }),
  placeCode: ({got}) => ({
    message: `expected a code of six digits, got ${got}`,
    mend: "such as 320400"
  }),
  exampleName: ({got, known}) => ({
    message: `expected the name of an example, got ${got}`,
    mend: `one of ${known.join(", ")}`
  }),
  placeEmployed: ({got}) => ({
    message: `expected a whole number of employed persons from 1,000 to 1,000,000,000, got ${got}`,
    mend: "write persons, not ten thousands"
  }),
  planYears: ({from, until}) => ({
    message: `expected a plan of 1 to 15 years within 2000 to 2100, got ${from} to ${until}`,
    mend: "check its first and last year"
  })
};
