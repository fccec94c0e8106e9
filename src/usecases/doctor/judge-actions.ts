import type { ActionsSettings } from '../../ports/github/repository-settings.ts';
import type { Finding } from './finding.ts';

const where = 'Settings → Actions → General';

/** Whether workflows run, and with no more rights than they need. `uses`: the actions of ours, by name. */
export function judgeActions(settings: ActionsSettings, uses: readonly string[]): readonly Finding[] {
  if (!settings.enabled) {
    return [
      {
        code: 'actions-off',
        severity: 'error',
        message:
          'GitHub Actions is switched off for this repository: nothing is checked, promoted or started.',
        hint: `${where}: allow actions.`,
      },
    ];
  }
  const findings: (Finding | false)[] = [
    settings.allowedActions === 'local' && {
      code: 'actions-local-only',
      severity: 'error',
      message: 'Only actions of the same owner may run here, so actions/checkout may not.',
      hint: `${where} → Actions permissions: allow the actions that the workflow names.`,
    },
    settings.allowedActions === 'selected' &&
      uses.length > 0 && {
        code: 'actions-selected',
        severity: 'recommendation',
        message: `Only selected actions may run here. Which, datajob did not look at: make sure that these are among them: ${uses.join(', ')}.`,
        hint: `${where} → Actions permissions. Of an action that is not among them the workflow fails at its start.`,
      },
    settings.defaultPermissions === 'write' && {
      code: 'token-writes',
      severity: 'warning',
      message: 'The token of every workflow may write, unless its file says otherwise.',
      hint: `${where} → Workflow permissions: read repository contents.`,
    },
    !settings.pinningRequired && {
      code: 'pinning-not-required',
      severity: 'recommendation',
      message: 'Workflows may use actions by a tag, which whoever owns the action can move to other code.',
      hint: `${where}: require actions to be pinned to a full-length commit SHA.`,
    },
  ];
  return findings.filter((finding) => finding !== false);
}
