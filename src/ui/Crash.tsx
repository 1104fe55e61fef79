import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useWords } from "./lang";

/** What is left of the page after a bug: what happened, and the way on. */
export function Crash(): ReactNode {
  const words = useWords();
  return (
    <div role="alert" style={{ padding: 12 }}>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>{words.crashed}</MessageBarBody>
        <MessageBarActions>
          <Button size="small" onClick={() => window.location.reload()}>
            {words.reload}
          </Button>
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}
