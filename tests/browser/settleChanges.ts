import { execFile } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { NO_OFFICE } from './office';

const { OFFICE_PATH } = process.env;

/** Opens a file, runs one command on it and saves it as text; in LibreOffice's own Basic, so that nothing else need be installed. */
const MACRO = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub Settle(source As String, target As String, command As String)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  document = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  dispatcher.executeDispatch(document.CurrentController.Frame, command, "", 0, Array())
  Dim asText(1) As New com.sun.star.beans.PropertyValue
  asText(0).Name = "FilterName"
  asText(0).Value = "Text (encoded)"
  asText(1).Name = "FilterOptions"
  asText(1).Value = "UTF8,LF"
  document.storeToURL(target, asText())
  document.close(True)
End Sub
</script:module>
`;

/** The texts of a Word file in LibreOffice when all of its tracked changes are accepted, and when all are rejected. */
export async function settleChanges(file: string): Promise<{ accepted: string; rejected: string }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'changes-'));
  try {
    await prepare(folder);
    // LibreOffice leaves a lock beside what it opens, which others who read the built site at that time would find there.
    const own = path.join(folder, path.basename(file));
    await copyFile(file, own);
    const settle = async (verb: 'Accept' | 'Reject'): Promise<string> => {
      const target = path.join(folder, `${verb}.txt`);
      await runOffice(folder, `macro:///Standard.Module1.Settle("${urlOf(own)}","${urlOf(target)}",".uno:${verb}AllTrackedChanges")`);
      return (await readFile(target, 'utf8')).replace(/^\uFEFF/, '');
    };
    return { accepted: await settle('Accept'), rejected: await settle('Reject') };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The first start makes the settings, and a library of macros with one empty module in it. */
async function prepare(folder: string): Promise<void> {
  await runOffice(folder, '--terminate_after_init');
  const library = path.join(folder, 'settings', 'user', 'basic', 'Standard');
  await mkdir(library, { recursive: true });
  await writeFile(path.join(library, 'Module1.xba'), MACRO);
}

async function runOffice(folder: string, argument: string): Promise<void> {
  if (OFFICE_PATH === undefined) throw new Error(NO_OFFICE);
  await promisify(execFile)(OFFICE_PATH, [`-env:UserInstallation=${urlOf(path.join(folder, 'settings'))}`, '--headless', argument], { timeout: 120_000 });
}

function urlOf(file: string): string {
  return pathToFileURL(file).href;
}
