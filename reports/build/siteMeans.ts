import type {SiteStep} from "../../src/cli/site/siteBuilder.js";
import type {WorkerPool} from "../../src/cli/workerPool.js";
import type {LinearSolver} from "../../src/decide/linearProgram.js";
import type {Project} from "../../src/project/project.js";

/** What computes a site. */
export interface SiteMeans {
  /** Runs of a forecast, and their seed. */
  run: {runs: number; seed: number};
  /** Does work with workers that know a project; told undefined where there are none. */
  workers<Value>(
    project: Project,
    work: (pool: WorkerPool | undefined) => Promise<Value>
  ): Promise<Value>;
  /** Solves the best mix where no worker does; absent: none is sought. */
  solver?: () => Promise<LinearSolver>;
  /** Gives what an earlier build kept under a name and all that it rests on (values, and folders that are read whole), or makes it. */
  keep<Value>(
    name: string,
    rests: {values: readonly unknown[]; folders?: readonly string[]},
    make: () => Promise<Value>
  ): Promise<Value>;
  /** Told what is done next, and stops the work where that throws. */
  onStep?: (step: SiteStep) => void;
}
