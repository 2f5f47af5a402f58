import type {BodyWords} from "./bodies.js";
import type {DataWords} from "./data.js";
import type {DecisionWords} from "./decisions.js";
import type {FigureWords} from "./figures.js";
import type {HorizonWords} from "./horizon.js";
import type {MethodWords} from "./methods.js";
import type {OverviewWords} from "./overview.js";
import type {PipelineWords} from "./pipeline.js";
import type {ProgressWords} from "./progress.js";
import type {RuleWords} from "./rules.js";
import type {ScenarioWords} from "./scenarios.js";
import type {SearchWords} from "./search.js";
import type {SiteWords} from "./site.js";
import type {TargetWords} from "./targets.js";
import type {TermWords} from "./terms.js";

/** What the pages say in one language, page by page; numbers and names come written. */
export interface Words {
  site: SiteWords;
  terms: TermWords;
  figures: FigureWords;
  overview: OverviewWords;
  targets: TargetWords;
  bodies: BodyWords;
  search: SearchWords;
  scenarios: ScenarioWords;
  pipeline: PipelineWords;
  progress: ProgressWords;
  horizon: HorizonWords;
  decisions: DecisionWords;
  data: DataWords;
  rules: RuleWords;
  methods: MethodWords;
}
