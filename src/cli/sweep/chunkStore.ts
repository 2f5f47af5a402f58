import {existsSync, readFileSync, rmSync} from "node:fs";
import {join} from "node:path";
import {hashText} from "../../data/files/hashText.js";
import {writeWhole} from "../../data/files/writeWhole.js";
import type {Project} from "../../project/project.js";
import type {ChunkRow} from "../../sweep/chunkRow.js";
import {readChunk} from "./chunkParquet.js";

/**
 * The folder of a sweep: `chunks/` with a file a chunk, named by its content, and `places/` with the documents of the places. A file is
 * written whole or not at all, so that what is there is done, however the sweep ended.
 */
export class ChunkStore {
  readonly #folder: string;

  /** @param folder - made when the first file is written */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Path of a chunk. */
  path(name: string): string {
    return join(this.#folder, "chunks", name.slice(0, 2), `${name}.parquet`);
  }

  /** Path of the document of a place. */
  document(hash: string): string {
    return join(this.#folder, "places", `${hash}.json`);
  }

  /** Keeps the document of a place; the same is written once. */
  keep(project: Project): string {
    const text = JSON.stringify(project);
    const hash = hashText(text);
    const path = this.document(hash);
    if (!existsSync(path) || hashText(readFileSync(path, "utf8")) !== hash) writeWhole(path, text);
    return hash;
  }

  /** Whether a chunk is done; a file that is not what its name says is removed. */
  async holds(name: string): Promise<boolean> {
    return existsSync(this.path(name)) && (await this.read(name)) !== undefined;
  }

  /** Writes a chunk. One that came before is the same. */
  write(name: string, bytes: Uint8Array): void {
    if (!existsSync(this.path(name))) writeWhole(this.path(name), bytes);
  }

  /** The rows of a chunk; undefined where the file is not what its name says, which is then removed. */
  async read(name: string): Promise<ChunkRow[] | undefined> {
    const rows = await readChunk(readFileSync(this.path(name)), name);
    if (!rows) rmSync(this.path(name), {force: true});
    return rows;
  }
}
