/** Names of messages in public models, as their authors spelled them. Data for counting, see wording/wordingCounts.test.ts. */
export interface PublicNames {
  readonly source: string;
  readonly events: readonly string[];
  readonly commands: readonly string[];
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

export const publicNames: readonly PublicNames[] = [
  {
    source: 'github.com/kgrzybek/modular-monolith-with-ddd',
    events: words(`
      MeetingCommentingConfigurationCreated MeetingCommentingDisabled MeetingCommentingEnabled CommentReplyCreated
      MeetingCommentAdded MeetingCommentCreated MeetingCommentEdited MeetingCommentLiked MeetingCommentRemoved
      ReplyToMeetingCommentAdded MeetingGroupProposalAccepted MeetingGroupProposed MeetingAttendeeChangedDecision
      MeetingGroupCreated MeetingGroupGeneralAttributesEdited MeetingGroupMemberLeaved MeetingGroupMemberLeftGroup
      MeetingGroupPaymentInfoUpdated MeetingNotAttendeeChangedDecision NewMeetingGroupMemberJoined MeetingCommentUnliked
      MeetingAttendeeAdded MeetingAttendeeFeePaid MeetingAttendeeRemoved MeetingCanceled MeetingCreated MeetingEdited
      MeetingMainAttributesChanged MeetingNotAttendeeAdded MeetingWaitlistMemberAdded MemberSetAsAttendee
      MemberSignedOffFromMeetingWaitlist NewMeetingHostSet MeetingFeePaymentCreated MeetingFeePaymentExpired
      MeetingFeePaymentPaid MeetingFeeCanceled MeetingFeeCreated MeetingFeeExpired MeetingFeePaid
      MeetingGroupPaymentRegisterCreated PaymentRegistered MeetingPayed MeetingPaymentCreated PayerCreated
      PriceListItemActivated PriceListItemAttributesChanged PriceListItemCreated PriceListItemDeactivated
      SubscriptionPaymentCreated SubscriptionPaymentExpired SubscriptionPaymentPaid SubscriptionRenewalPaymentCreated
      SubscriptionRenewalPaymentPaid SubscriptionCreated SubscriptionExpired SubscriptionPurchased SubscriptionRenewed`),
    commands: words(`
      AddMeetingAttendee AddMeetingNotAttendee CancelMeeting ChangeMeetingMainAttributes ChangeNotAttendeeDecision
      CreateMeeting MarkMeetingAttendeeFeeAsPayed RemoveMeetingAttendee SendMeetingAttendeeAddedEmail
      SetMeetingAttendeeRole SetMeetingHostRole SignOffMemberFromWaitlist SignUpMemberToWaitlist CreateMeetingFee
      CreateMeetingFeePayment MarkMeetingFeeAsPaid MarkMeetingFeePaymentAsPaid CreatePaymentRegister RegisterPayment
      CreateMeetingPayment CreatePayer ActivatePriceListItem ChangePriceListItemAttributes ProcessInbox ProcessOutbox
      ProcessInternalCommands`),
  },
  {
    source: 'github.com/dotnet/eShop',
    events: words(`
      GracePeriodConfirmed OrderPaymentFailed OrderPaymentSucceeded OrderRefunded OrderReturnRequested OrderStarted
      OrderStatusChangedToAwaitingValidation OrderStatusChangedToCancelled OrderStatusChangedToPaid
      OrderStatusChangedToShipped OrderStatusChangedToStockConfirmed OrderStatusChangedToSubmitted OrderStockConfirmed
      OrderStockRejected ShipmentCompleted OrderCancelled OrderShipped BuyerAndPaymentMethodVerified`),
    commands: words(`
      CancelOrder CompleteOrderByShipment CreateOrder CreateOrderDraft RefundOrder RequestReturn
      SetAwaitingValidationOrderStatus SetPaidOrderStatus SetStockConfirmedOrderStatus SetStockRejectedOrderStatus ShipOrder`),
  },
  {
    source: 'github.com/event-catalog/eventcatalog',
    events: words(`
      OrderMetricsCalculated InventoryAdjusted OutOfStock LegacyOrderArchived OrderAmended OrderConfirmed
      UserForgotPassword DeliveryFailed ShipmentRouteUpdated FraudCheckCompleted RiskScoreCalculated PaymentComplete
      PaymentInitiated PaymentProcessed PaymentSettled StripeChargeSucceeded InvoiceGenerated SubscriptionPaymentDue
      UserSubscriptionCancelled UserSubscriptionStarted`),
    commands: words(`
      AddInventory DeleteInventory UpdateInventory CancelShipment CreateReturnLabel CreateShipment UpdateShipmentStatus
      ChargeCard CancelSubscription PlaceOrder`),
  },
  {
    source: 'github.com/ddd-by-examples/library',
    events: words(`
      BookPlacedOnHold MaximumNumberOfHoldsReached BookHoldFailed BookHoldCanceled BookHoldExpired BookReturned
      BookCheckedOut BookInstanceAddedToCatalogue BookDuplicateHoldFound BookAdded BookRemoved HoldUpdated`),
    commands: words('PlaceOnHold'),
  },
  {
    source: 'github.com/stackus/ftgogo',
    events: words('OrderAuthorized OrderCreated'),
    commands: words(`
      ApproveOrder BeginCancelOrder BeginReviseOrder ConfirmCancelOrder ConfirmReviseOrder CreateRestaurant RejectOrder
      ReviseRestaurantMenu StartCancelOrderSaga StartCreateOrderSaga StartReviseOrderSaga UndoCancelOrder UndoReviseOrder`),
  },
];
