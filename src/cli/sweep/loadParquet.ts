import {DataError} from "../../check/dataError.js";
import {commandFault} from "../commandFault.js";

/** What reads and writes Parquet. */
export type Parquet = typeof import("hyparquet") & typeof import("hyparquet-writer");

/**
 * Loads hyparquet and its writer, which only those install who sweep.
 *
 * @throws DataError saying how to install them if they are missing
 */
export async function loadParquet(): Promise<Parquet> {
  try {
    const [reader, writer] = await Promise.all([import("hyparquet"), import("hyparquet-writer")]);
    return {...reader, ...writer};
  } catch {
    throw new DataError([{file: "hyparquet", ...commandFault("missing", {thing: "parquet"})}]);
  }
}
