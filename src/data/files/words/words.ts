import type {Words} from "../../../check/fault.js";

type Nothing = Record<string, never>;

/** What the operating system refuses, by its code. */
export const diskCodes = [
  "ENOENT",
  "EISDIR",
  "ENOTDIR",
  "EACCES",
  "EPERM",
  "EROFS",
  "ENOSPC",
  "EDQUOT",
  "EFBIG",
  "ELOOP",
  "EMFILE",
  "EEXIST",
  "ENAMETOOLONG"
] as const;
/** One of {@link diskCodes}. */
export type DiskCode = (typeof diskCodes)[number];

/** The rules of files and folders, each with what its sentence needs. */
export interface FileRules {
  /** `kept`: what stood there before is as it was. */
  disk: {code: DiskCode; kept: boolean};
  unreachable: {reason: string; kept: boolean};
  notRegular: {to: "read" | "write"};
  /** Bytes. */
  largeFile: {limit: number; size: number};
  noProject: {directory: string};
  /** A folder with none of the files that a project has. */
  otherFolder: {directory: string};
  projectIsFile: Nothing;
  folderIsFile: Nothing;
  /** A set of files of which a killed process moved only some. */
  interruptedSet: {waiting: string[]};
  filledFolder: {held: string[]; more: boolean};
  /** Of a new project; `got` between quotes. */
  placeName: {got: string};
  placeCode: {got: string};
  /** A city whose data are not shipped; `got` between quotes. */
  exampleName: {got: string; known: readonly string[]};
  placeEmployed: {got: number};
  planYears: {from: number; until: number};
}

/** The sentences about files and folders in one language. */
export type FileWords = Words<FileRules>;
