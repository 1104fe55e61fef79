/**
 * The native bridge that office.js looks for before it believes that it runs inside Excel on Windows. A plain script, so that
 * the same text serves a page (as an init script) and a test in Node. Needs `globalThis.standinExecute(body)`, which takes a
 * request's JSON and its flags and resolves to `{ body }`, or to `{ osf }` when Excel refuses the batch; and
 * `globalThis.standinProfile`, what this Excel says about itself. Leaves `globalThis.standinRaise(event)`, which tells
 * office.js of an event in the workbook.
 */
(function installBridge(global) {
  "use strict";
  const EXECUTE_RICH_API = 93;
  const RICH_API_MESSAGE = 33;
  const EVENT_CATEGORY = 65536;
  const profile = global.standinProfile;
  const toArray = (items) => ({ toArray: () => items, dimensions: () => 1 });

  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => "soat-phu-luc",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => profile.language,
    GetAppDataLocale: () => profile.language,
    GetDocUrl: () => profile.document,
    GetAppCapabilities: () => profile.mode,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetSupportedMatrix: () => JSON.stringify(profile.sets),
    GetHostFullVersion: () => "16.0.14332.20000",
    GetOfficeThemeInfo: () => JSON.stringify(profile.theme),
    GetSettings: () => ({ Read: () => toArray([[], []]), Write: () => undefined }),
  };

  let handler = null;
  global.standinRaise = ({ type, message, isRemote }) =>
    handler?.(RICH_API_MESSAGE, toArray([toArray([EVENT_CATEGORY, type, "Workbook", message, 1, isRemote])]));

  global.external = {
    GetHostInfo: () => `Excel|Win32|16.01|${profile.language}|telemetry||disableLogging|0`,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute(id, parameters, callback) {
      if (id !== EXECUTE_RICH_API) {
        callback(toArray([5001]));
        return;
      }
      const message = parameters[0];
      global.standinExecute(message[4], message[6]).then((answer) => {
        if (answer.osf) callback(toArray([answer.osf]));
        else callback(toArray([0, toArray([200, [], answer.body])]));
      });
    },
    RegisterEvent(id, _target, given, callback) {
      if (id === RICH_API_MESSAGE) handler = given;
      callback(toArray([0]));
    },
    UnregisterEvent: (_id, _target, callback) => callback(toArray([0])),
  };
})(globalThis);
