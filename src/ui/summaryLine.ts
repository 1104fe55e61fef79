import type { GriffelStyle } from "@fluentui/react-components";

/** The line that opens and closes details: high enough to be hit, and its second line stands under the words of the first. */
export const summaryLine: GriffelStyle = {
  marginLeft: "14px",
  padding: "2px 0",
  listStylePosition: "outside",
  cursor: "pointer",
};
