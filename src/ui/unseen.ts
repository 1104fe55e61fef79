import type { GriffelStyle } from "@fluentui/react-components";

/** The style of what is there for screen readers alone. */
export const unseen: GriffelStyle = {
  position: "absolute",
  width: "1px",
  height: "1px",
  margin: "-1px",
  overflow: "hidden",
  clipPath: "inset(50%)",
};
