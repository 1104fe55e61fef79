/** What the pane loads after its first paint (see late.tsx): the engine, and all views that come after a press of a button. */
export { AcceptDialog } from "./accept/AcceptDialog";
export { AcceptedList } from "./accept/AcceptedList";
export { FindingsPanel } from "./findings/FindingsPanel";
export { HelpDialog } from "./HelpDialog";
export { QuestionDialog } from "./Question";
export { ReadingView } from "./reading/ReadingView";
export { RollUpTab } from "./rollup/RollUpTab";
export { SinceLine } from "./SinceLine";
