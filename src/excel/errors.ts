import { HostError, type HostErrorCode } from "../core/host";

/** Excel's stable error codes and what they mean to us; a code that is not listed is "excel-refused". */
const meanings: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: "cell-edit",
  AccessDenied: "denied",
  InactiveWorkbook: "inactive-workbook",
  WriteNotSupportedWhenModalDialogOpen: "dialog-open",
  ItemNotFound: "sheet-gone",
  Conflict: "busy",
  ActivityLimitReached: "busy",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  OperationCellsExceedLimit: "too-large",
  Timeout: "timeout",
  RequestAborted: "timeout",
  InvalidOrTimedOutSession: "timeout",
  ServiceNotAvailable: "offline",
  ConnectionFailure: "offline",
  ApiNotFound: "excel-too-old",
  ApiNotAvailable: "excel-too-old",
};

/** Refusals of a whole request that Excel has not begun to carry out. */
const UNTOUCHED: ReadonlySet<string> = new Set([
  "InvalidOperationInCellEditMode",
  "AccessDenied",
  "WriteNotSupportedWhenModalDialogOpen",
  "ActivityLimitReached",
  "RequestPayloadSizeLimitExceeded",
]);

/** The name of the workbook that the pane stands beside, without folders; "" before it was saved. */
export function documentName(): string {
  const place = Office.context.document?.url ?? "";
  const name = place.slice(Math.max(place.lastIndexOf("/"), place.lastIndexOf("\\")) + 1);
  return /\.[A-Za-z0-9]{2,5}$/.test(name) ? name : "";
}

/** Turns a refusal of Excel's into a {@link HostError} about `subject`; anything else is a bug and comes back as it is. */
export function asHostError(error: unknown, subject = documentName()): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  return new HostError(meanings[error.code] ?? "excel-refused", subject, detailOf(error));
}

/**
 * The refusal of a request that writes: "half-written" in `places` unless nothing can have been written yet, because no
 * request went before and Excel has not begun with this one. Anything but a refusal comes back as it is.
 */
export function asWriteError(error: unknown, places: string, isFirst: boolean): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  const isUntouched = UNTOUCHED.has(error.code) && !error.debugInfo?.errorLocation;
  return isFirst && isUntouched ? asHostError(error) : new HostError("half-written", places, detailOf(error));
}

function detailOf({ code, message, debugInfo }: OfficeExtension.Error): string {
  const place = debugInfo?.errorLocation ? ` at ${debugInfo.errorLocation}` : "";
  return `${code}${place}: ${message}`;
}
