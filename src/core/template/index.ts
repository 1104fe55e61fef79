export { templates, type TemplateKind } from "./kinds";
export { templateSheet, type TemplateOptions } from "./sheet";
