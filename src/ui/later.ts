/** What the pane loads after its first paint (see late.tsx): the engine, and all views that come after a press of a button. */
export { AcceptDialog } from "./accept/AcceptDialog";
export { AcceptedList } from "./accept/AcceptedList";
export { under } from "./engine";
export { FindingsPanel } from "./findings/FindingsPanel";
export { FixPreview } from "./fixes/FixPreview";
export { ListsDialog } from "./lists/ListsDialog";
export { Announcer, Messages, StaleNote } from "./Messages";
export { MoreMenu } from "./MoreMenu";
export { QuestionDialog } from "./Question";
export { ReadingView } from "./reading/ReadingView";
export { RollUpTab } from "./rollup/RollUpTab";
export { SinceLine } from "./SinceLine";
export { tasks } from "./session";
