import type {Problem} from "../quantity/problem.js";

const faults: Record<string, [expected: string, mend: string]> = {
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

/**
 * Says in words what the operating system refused.
 *
 * @param error - what `node:fs` threw
 * @param file - name used in the message
 * @returns the problem, with the code of the system in brackets
 * @example
 * fileProblem(Object.assign(new Error(), {code: "ENOENT"}), "a.csv").message // => "expected a file, found none (ENOENT)"
 */
export function fileProblem(error: unknown, file: string): Problem {
  const code = (error as NodeJS.ErrnoException).code;
  const fault = code === undefined ? undefined : faults[code];
  if (fault) return {file, message: `${fault[0]} (${code})`, mend: fault[1]};
  const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
  return {file, message: `expected to reach the file, got ${reason}`};
}
