import type { Query } from '../flows/flow.ts'
import type { ShopState } from '../shop/cache.ts'
import { findMenu, findQuickReply, matchQuickReply } from '../shop/saved-messages.ts'

/** Answers a flow's question from what the turn has at hand. Plain JSON, as the flow's contract says per query. */
export function answerTo(query: Query, { shop, language }: { shop: ShopState; language: string }): unknown {
  switch (query.type) {
    case 'find_menu':
      return findMenu(shop)
    case 'find_quick_reply':
      return findQuickReply(shop, query.id)
    case 'match_quick_reply':
      return matchQuickReply(shop, query.text, language)
  }
}
