import { useTranslation } from 'react-i18next'
import type { Channel } from '../../api/shop.ts'
import type { CredentialField } from './credentials-form.tsx'

/** What a number is known and proves itself by; of one that is there, filled in, and its secrets kept where nothing is entered. */
export function useNumberFields(number?: Channel): CredentialField[] {
  const { t } = useTranslation('connect')
  const secrets = (['accessToken', 'appSecret'] as const).map(
    (name): CredentialField => ({
      ...{ name, label: t(`whatsapp.${name}`), isSecret: true, isOptional: number !== undefined },
      hint: t(number ? 'whatsapp.keepSecret' : `whatsapp.${name}Hint`),
    }),
  )
  return [
    { name: 'name', label: t('whatsapp.name'), maxLength: 100, defaultValue: number?.name ?? '' },
    {
      ...{ name: 'displayPhone', label: t('whatsapp.displayPhone'), type: 'tel' },
      ...{ maxLength: 32, isOptional: true, defaultValue: number?.displayPhone ?? '' },
    },
    {
      ...{
        name: 'number',
        label: t('whatsapp.numberId'),
        hint: t('whatsapp.numberIdHint'),
        format: 'digits',
      },
      defaultValue: number?.number ?? '',
    },
    {
      ...{ name: 'account', label: t('whatsapp.account'), hint: t('whatsapp.accountHint'), format: 'digits' },
      defaultValue: number?.account ?? '',
    },
    ...secrets,
  ]
}
