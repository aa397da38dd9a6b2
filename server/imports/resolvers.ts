import { loadPresent } from '../loader.ts';
import type { Language, Resolvers } from '../schema.generated.ts';
import { fileProblemText, ruleText } from '../templates/rules.ts';
import type { Words } from '../templates/template.ts';
import { templates } from '../templates/templates.ts';
import { cancelImport, resumeImport, startImport, undoImport } from './change-run.ts';
import { describeFile } from './describe.ts';
import { rejectedPath, workbookPath } from './downloads.ts';
import { keepUpload, openImportFile } from './hand-in.ts';
import { encodingNames } from './layout-words.ts';
import { keepMapping, mappingsOf } from './mappings.ts';
import { previewImport } from './preview.ts';
import { runPage } from './run-page.ts';

const inWords = (words: Words, language: Language) => (language === 'ZH' ? words.zh : words.en);

export const imports: Resolvers = {
  Query: {
    importTemplates: () => [...templates],
    importMappings: (_, { templateKey }, context) => mappingsOf(context, templateKey ?? null),
    importFile: (_, { id }, context) => context.imports.files.get(id),
    importPreview: (_, { input }, context) => previewImport(input, context),
    importRun: (_, { id }, context) => context.imports.runs.get(id),
    importRuns: (_, args, context) => runPage(args, context),
  },
  Mutation: {
    uploadImportFile: (_, { file }) => keepUpload(file),
    openImportFile: (_, { path }, context) => openImportFile(path, context),
    saveImportMapping: (_, { input }, context) => keepMapping(input, context),
    startImport: (_, { input }, context) => startImport(input, context),
    cancelImport: (_, { id }, context) => cancelImport(id, context),
    resumeImport: (_, { id }, context) => resumeImport(id, context),
    undoImport: (_, { id, author }, context) => undoImport(id, author, context),
  },
  ImportTemplate: {
    title: ({ title }, { language }) => inWords(title, language),
    description: ({ description }, { language }) => inWords(description, language),
    isPreset: ({ isPreset }) => isPreset ?? false,
    columns: ({ columns }) => [...columns],
    workbookPath: ({ key }) => workbookPath(key),
  },
  ImportTemplateColumn: {
    title: ({ title }, { language }) => inWords(title, language),
    description: ({ description }, { language }) => inWords(description, language),
    choices: ({ choices }) => (choices ?? []).map(([value]) => value),
  },
  ImportFile: {
    layout: async (file) => (await describeFile(file)).layout,
    header: async (file) => [...(await describeFile(file)).header],
    suggestedTemplateKey: async (file) => (await describeFile(file)).suggestedTemplateKey,
    problem: async (file) => (await describeFile(file)).problem,
  },
  ImportFileProblem: {
    code: ({ problem }) => problem,
    text: ({ problem, detail }, { language }) => fileProblemText(problem, detail, language),
  },
  ImportLayout: {
    encoding: ({ encoding }) => encoding && encodingNames[encoding],
    headerRowCount: ({ headerRows }) => headerRows,
  },
  ImportPreview: {
    layout: ({ head }) => head.layout,
  },
  ImportPreviewRow: {
    organization: ({ organizationId }, _, { loaders }) =>
      organizationId === null ? null : loadPresent(loaders.organization, organizationId),
  },
  ImportProblem: {
    value: ({ value }) => value.slice(0, 200),
    text: ({ rule, value, result, header }, { language }) =>
      ruleText(rule, language, { value, result, column: header }),
  },
  ImportRun: {
    source: ({ sourceId }, _, { loaders }) =>
      sourceId === null ? null : loaders.source.load(sourceId),
    rejectedPath: ({ id, hasRejected }) => (hasRejected ? rejectedPath(id) : null),
    failure: ({ failure }, { language }) => failure && inWords(failure, language),
    dependencies: ({ dependencies }) => [...dependencies],
  },
  ImportRule: {
    text: ({ rule, reason }, { language }) => reason ?? ruleText(rule, language),
  },
  ImportRunConnection: {
    totalCount: ({ count }) => count(),
  },
  ImportDependency: {
    text: ({ textZh, textEn }, { language }) => (language === 'ZH' ? textZh : textEn),
  },
};
