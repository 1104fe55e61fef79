export { readDeadlineCell } from "./cell";
export { deadlineReader, readDeadline } from "./read";
export { showDeadline } from "./show";
