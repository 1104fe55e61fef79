/**
 * The page behind the ribbon, which Excel asks for beside the pane. It has nothing to do: both "Kiểm tra" and "Tổng hợp" must
 * show what they found or why they could not, and only the pane can. Without a shared runtime, which would take the iPad and
 * older builds away, this page cannot reach an open pane; so the buttons open the pane at an address that says what to do.
 */
void Office.onReady();
