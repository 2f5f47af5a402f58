import {checkModelKeys} from "../engine/checkModelKeys.js";
import type {Model} from "../engine/model.js";
import {shapeOf} from "../engine/shape.js";
import {checkObject} from "../quantity/checkObject.js";

/**
 * Refuses what is no model before its parts are copied: a key that nobody knows would be lost on the way, or copied as
 * often as the part it stands in.
 *
 * @param model - as it was given; its tables are looked at where they are copied
 * @throws TypeError for a part that is not a list or an object; RangeError naming an unknown key, name or number
 */
export function checkModel(model: Model): void {
  checkModelKeys(model);
  shapeOf(model);
  if (!Array.isArray(model.start)) checkObject("start", model.start);
}
