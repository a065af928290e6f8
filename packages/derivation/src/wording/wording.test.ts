import { describe, expect, it } from 'vitest';
import { judgeCommandWording } from './commandWording.ts';
import { judgeEventWording } from './eventWording.ts';

describe('[W1] events', () => {
  it.each([
    ['Place order', 'Order placed'],
    ['Place an order', 'Order placed'],
    ['PlaceOrder', 'OrderPlaced'],
    ['PlaceOrderEvent', 'OrderPlaced'],
    ['Withdraw Money', 'Money Withdrawn'],
    ['Send invoice to customer', 'Invoice sent to customer'],
    ['Ship the order', 'Order shipped'],
    ['Sending invoice', 'Invoice sent'],
    ['Order is placed', 'Order placed'],
    ['Customer will be notified', 'Customer notified'],
    ['Customer pays invoice', 'Customer paid invoice'],
    ['Service manager reports back when repairs complete', 'Service manager reported back when repairs complete'],
  ])('“%s” should be “%s”', (text, suggestion) => {
    expect(judgeEventWording(text)).toEqual({ suggestion });
    expect(judgeEventWording(suggestion)).toBeUndefined();
  });

  it('are found without a suggestion where none is sure', () => {
    expect(judgeEventWording('Email Finance Department To Send Voucher')).toEqual({});
  });
});

describe('[W2] commands', () => {
  it.each([
    ['Order placed', 'Place order'],
    ['OrderPlaced', 'PlaceOrder'],
    ['OrderPlacedCommand', 'PlaceOrder'],
    ['Placing order', 'Place order'],
    ['Invoice sent to customer', 'Send invoice to customer'],
    ['Customer pays invoice', 'Pay invoice'],
    ['Sends invoice', 'Send invoice'],
    ['Customer registered', 'Register customer'],
  ])('“%s” should be “%s”', (text, suggestion) => {
    expect(judgeCommandWording(text)).toEqual({ suggestion });
    expect(judgeCommandWording(suggestion)).toBeUndefined();
  });
});

describe('[W3] silence', () => {
  it.each([
    // In the past tense, also irregular.
    ...['Order placed', 'Email sent', 'Contract withdrawn', 'Customer called call center', 'Order has been shipped'],
    // Perhaps a name, perhaps not.
    ...[
      'Order history',
      'Payment',
      'Extended warranty expiration date',
      'Every September',
      'Ship arrival',
      'Release date',
      'Cancel',
      'Take away',
      'Pay slip',
      'Call for papers',
    ],
    // Other languages.
    ...[
      'Bestellung aufgegeben',
      'Start erfolgt',
      'Commande passée',
      'Pedido creado',
      'Bestelling geplaatst',
      '注文',
      '',
    ],
  ])('about the event “%s”', (text) => {
    expect(judgeEventWording(text)).toBeUndefined();
  });

  it.each([
    ...[
      'Place order',
      'comment',
      'Mark complete',
      'Mark paid',
      'Order discounted items',
      'Notify interested customers',
      'Handle payment failed',
      'Ensure paid',
      'Stay logged in',
    ],
    ...['Reset password', 'Archive selected', 'Push info in students’ app', 'Assign slot to subject [9:00 -> Math]'],
    ...['Bestellung aufgeben', 'Pizza bestellen', 'Passer la commande', ''],
  ])('about the command “%s”', (text) => {
    expect(judgeCommandWording(text)).toBeUndefined();
  });
});
