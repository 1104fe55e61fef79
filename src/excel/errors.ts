import { HostError, type HostErrorCode } from "../core/host";

/** Excel's stable error codes and what they mean to us; a code that is not listed is "excel-refused". */
const meanings: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: "cell-edit",
  AccessDenied: "read-only",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  OperationCellsExceedLimit: "too-large",
  Timeout: "timeout",
  RequestAborted: "timeout",
  ActivityLimitReached: "timeout",
  InvalidOrTimedOutSession: "timeout",
  ServiceNotAvailable: "timeout",
  ApiNotFound: "excel-too-old",
  ApiNotAvailable: "excel-too-old",
};

/** The name of the workbook that the pane stands beside, without folders; "" before it was saved. */
function documentName(): string {
  const place = Office.context.document?.url ?? "";
  const name = place.slice(Math.max(place.lastIndexOf("/"), place.lastIndexOf("\\")) + 1);
  return /\.[A-Za-z0-9]{2,5}$/.test(name) ? name : "";
}

/** Turns a refusal of Excel's into a {@link HostError} about `subject`; anything else is a bug and comes back as it is. */
export function asHostError(error: unknown, subject = documentName()): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  const { code, message, debugInfo } = error;
  const place = debugInfo?.errorLocation ? ` at ${debugInfo.errorLocation}` : "";
  return new HostError(meanings[code] ?? "excel-refused", subject, `${code}${place}: ${message}`);
}
