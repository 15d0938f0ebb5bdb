export {
  type Arrow,
  arrowOf,
  arrowWords,
  boardName,
  boardWords,
  cutAfter,
  isSameArrow,
  isTrueOf,
  roleOf,
  type StepFact,
  stepOf,
  whatsOf,
} from "./arrow.ts";
export {
  type FiveMinuteLevel,
  gradeWhiteboard,
  MOST_ARROWS,
  MOST_NOTE_CHARACTERS,
  type RubricGrade,
  type RubricItem,
  type Whiteboard,
  type WhiteboardGrade,
} from "./five-minute.ts";
export { type ArrowPattern, type Forbidden, type Remark, remarksOn } from "./forbidden.ts";
export { boardFrom } from "./kept-board.ts";
export { LEVELS, type Mode } from "./levels/index.ts";
export { type Claim, claimIn, claims, mentions } from "./notes.ts";
export { type Found, foundIn, placeWords } from "./order.ts";
export { isNext, nextArrow, optionsOf, type PredictLevel, type PredictQuestion } from "./predict.ts";
export {
  type BoardGrade,
  gradeBoard,
  PASS_PERCENT,
  type RebuildLevel,
  type Vocabulary,
  vocabularyOf,
  type WantedArrow,
} from "./rebuild.ts";
export { breachesOf, RULES, type RuleName } from "./rules.ts";
export { keptPercent, type Score, scoreFrom, withResult } from "./score.ts";
export { gradeHolders, holdersAt, type WhoHoldsLevel } from "./who-holds.ts";
export { type Change, spoiled, stepWords, type WrongStepLevel } from "./wrong-step.ts";
