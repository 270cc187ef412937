/** English, and the list of all keys: the other languages are typed by it. Button titles have 20 characters at most. */
export const en = {
  another_button: 'Another order',
  human_button: 'Talk to a human',
  track_button: 'Follow the parcel',
  list_button: 'See the orders',

  which_order: 'Which of your orders is it about?',
  row_title: '{{ number }}',
  row_pending: '{{ day }}, {{ total }}: received',
  row_preparing: '{{ day }}, {{ total }}: being prepared',
  row_on_its_way: '{{ day }}, {{ total }}: on its way',
  row_out_for_delivery: '{{ day }}, {{ total }}: out for delivery',
  row_ready_for_pickup: '{{ day }}, {{ total }}: ready to collect',
  row_problem: '{{ day }}, {{ total }}: something is wrong',
  row_delivered: '{{ day }}, {{ total }}: delivered',
  row_cancelled: '{{ day }}, {{ total }}: cancelled',
  row_refunded: '{{ day }}, {{ total }}: refunded',
  row_returned: '{{ day }}, {{ total }}: returned',

  ask_number_none:
    'We find no order under the number you write to us from. What is your order number? It is in the e-mail that confirmed your order.',
  ask_number: 'What is the order number? It is in the e-mail that confirmed your order.',
  ask_number_again:
    'That does not look like an order number. It is in the e-mail that confirmed your order, for example 1042. Could you write it once more?',
  ask_proof:
    'Thank you! So that nobody else hears of it: which e-mail address belongs to order {{ number }}, or which postcode does it go to?',
  ask_proof_again:
    'That does not match order {{ number }}. Could you check it and write the e-mail address or the postcode of the order once more?',
  ask_proof_unread: 'Please write us the e-mail address or the postcode of order {{ number }}.',
  proof_failed: 'We could not find your order this way, but do not worry: we will look it up for you.',

  awaiting_transfer:
    'Your order {{ number }} is waiting for your bank transfer of {{ total }}. As soon as it is here, we will get everything ready.',
  awaiting_payment:
    'Your order {{ number }} has not been paid yet: {{ total }}. As soon as it is, we will get everything ready.',
  received: 'We have received your order {{ number }} and will get it ready soon.',
  preparing: 'We are getting your order {{ number }} ready.',
  shipped: 'Your order {{ number }} has left us and is on its way to you.',
  delivered:
    'Your order {{ number }} has been delivered. Did it not reach you? A colleague will help you at once.',
  cancelled: 'Your order {{ number }} has been cancelled.',
  refunded:
    'Your order {{ number }} has been refunded. It can take a few days until you see the money in your account.',
  returned: 'Everything of your order {{ number }} has come back to us.',
  in_parts: 'Your order {{ number }} comes in {{ count }} parcels:',
  more_parcels: 'and {{ count }} more parcels.',

  one_preparing:
    'We are getting your order {{ number }} ready{% if carrier != "" %} for {{ carrier }}{% endif %}.',
  one_in_transit:
    'Your order {{ number }} is on its way to you{% if carrier != "" %} with {{ carrier }}{% endif %}.',
  one_out_for_delivery:
    'Your order {{ number }} is out for delivery{% if carrier != "" %} with {{ carrier }}{% endif %}.',
  one_ready_for_pickup:
    'Your order {{ number }} is ready for you to collect{% if place != "" %}: {{ place }}{% endif %}{% if carrier != "" %} ({{ carrier }}){% endif %}.',
  one_failed_attempt:
    'Your order {{ number }} could not be handed over: {% if carrier != "" %}{{ carrier }}{% else %}the courier{% endif %} did not find you. If they do not come again, a colleague will help you.',
  one_returned_to_sender:
    'Your order {{ number }} could not be delivered and is on its way back to us{% if carrier != "" %} with {{ carrier }}{% endif %}. Would you like a colleague to send it again?',
  one_lost:
    'We are very sorry: your order {{ number }} was lost on its way{% if carrier != "" %} with {{ carrier }}{% endif %}. A colleague will put this right for you.',

  part_preparing: '{{ part }}. being prepared{% if carrier != "" %} for {{ carrier }}{% endif %}',
  part_in_transit: '{{ part }}. on its way{% if carrier != "" %} with {{ carrier }}{% endif %}',
  part_out_for_delivery: '{{ part }}. out for delivery{% if carrier != "" %} with {{ carrier }}{% endif %}',
  part_ready_for_pickup:
    '{{ part }}. ready to collect{% if place != "" %}: {{ place }}{% endif %}{% if carrier != "" %} ({{ carrier }}){% endif %}',
  part_failed_attempt:
    '{{ part }}. the courier did not find you{% if carrier != "" %} ({{ carrier }}){% endif %}',
  part_delivered: '{{ part }}. delivered{% if carrier != "" %} by {{ carrier }}{% endif %}',
  part_returned_to_sender:
    '{{ part }}. on its way back to us{% if carrier != "" %} with {{ carrier }}{% endif %}',
  part_lost:
    '{{ part }}. lost on its way{% if carrier != "" %} with {{ carrier }}{% endif %}; we are very sorry',

  expected: 'Expected: {{ day }}.',
  delayed:
    'It is late (expected: {{ day }}), and we are sorry. If you like, a colleague will find out where it is.',
  follow: 'Follow it here: {{ link }}',
  tracking_number: 'Tracking number: {{ tracking }}',
  items: 'In it: {{ items }}.',
  items_more: 'In it: {{ items }} and {{ count }} more.',
  partly_returned: 'Come back to us so far: {{ count }}.',
  to_pay: 'To pay on delivery: {{ total }}.',
  more_by_email: 'To hear more, write us the e-mail address of the order.',

  tell_paid: 'Thank you, your payment for order {{ number }} has arrived! We are getting everything ready.',
  tell_shipped:
    'Good news: your order {{ number }} is on its way to you{% if carrier != "" %} with {{ carrier }}{% endif %}!',
  tell_out_for_delivery:
    'Your order {{ number }} is out for delivery{% if carrier != "" %} with {{ carrier }}{% endif %}.',
  tell_ready_for_pickup:
    'Your order {{ number }} is ready for you to collect{% if place != "" %}: {{ place }}{% endif %}{% if carrier != "" %} ({{ carrier }}){% endif %}.',
  tell_delivered:
    'Your order {{ number }} has been delivered. We hope you love it! If anything is not right, just write to us here.',
  tell_cancelled:
    'Your order {{ number }} has been cancelled. If you did not expect this, just write to us here.',
  tell_refunded:
    'The money for your order {{ number }} is on its way back to you. It can take a few days until you see it in your account.',
  carrier_unnamed: 'the courier',
  place_unnamed: 'the pickup point',
  link_unnamed: 'ask us here',
  as_is: '{{ text }}',
}

export type Key = keyof typeof en
