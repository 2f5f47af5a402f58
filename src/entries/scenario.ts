// skillcast/scenario: the text of a scenario read, checked and written. Pure: runs in Node, in a page and in a worker.

export {changedScenario} from "../scenario/changedScenario.js";
export {changesText} from "../scenario/changesText.js";
export {customScenario} from "../scenario/customScenario.js";
export {customTexts} from "../scenario/customTexts.js";
export {formatScenario} from "../scenario/formatScenario.js";
export {namedScenario} from "../scenario/namedScenario.js";
export {parseScenario} from "../scenario/parseScenario.js";
export {readScenario} from "../scenario/readScenario.js";
export {shareScenario} from "../scenario/shareScenario.js";
export {scenarioSchema} from "../project/scenario.js";
