package io.github.mastodonjava.sandbox.internal.routes;

import io.github.mastodonjava.sandbox.internal.http.Router;
import io.github.mastodonjava.sandbox.internal.json.Presenters;
import io.github.mastodonjava.sandbox.internal.routes.admin.AdminRoutes;
import io.github.mastodonjava.sandbox.internal.state.State;

/** Everything that the server answers, a line for each group. */
public final class AllRoutes {
  private AllRoutes() {}

  public static void register(State state, Presenters present, Router router) {
    new AppRoutes(state).register(router);
    new OAuthRoutes(state).register(router);
    new AuthorizeRoutes(state).register(router);
    new InstanceRoutes(state).register(router);
    new TermsRoutes(state).register(router.since(4, 4));
    new SignUpRoutes(state).register(router);
    new ProfileRoutes(state, present).register(router);
    new RelationRoutes(state, present).register(router);
    new FollowRequestRoutes(state, present).register(router);
    new BlockRoutes(state, present).register(router);
    new EndorsementRoutes(state, present).register(router);
    new ListRoutes(state, present).register(router);
    new TagRoutes(state, present).register(router);
    new FeaturedTagRoutes(state, present).register(router);
    new FilterRuleRoutes(state).register(router.since(4, 0));
    new FilterRoutes(state).register(router.since(4, 0));
    new V1FilterRoutes(state).register(router);
    new AccountStatusRoutes(state, present).register(router);
    new AccountRoutes(state, present).register(router);
    new StatusRoutes(state, present).register(router);
    new ThreadRoutes(state, present).register(router);
    new TranslationRoutes(state, present).register(router);
    new QuoteRoutes(state, present).register(router.since(4, 5));
    new StatusActionRoutes(state, present).register(router);
    new ScheduledRoutes(state, present.media()).register(router);
    new MediaRoutes(state, present.media()).register(router);
    new FileRoutes(state).register(router);
    new PollRoutes(state).register(router);
    new ConversationRoutes(state, present).register(router);
    new NotificationRequestRoutes(state, present).register(router);
    new GroupedNotificationRoutes(state, present).register(router.since(4, 3));
    new NotificationRoutes(state, present).register(router);
    new PushRoutes(state).register(router);
    new TimelineRoutes(state, present).register(router);
    new OtherSoftwareRoutes(state, present).register(router);
    new SearchRoutes(state, present).register(router);
    new SuggestionRoutes(state, present).register(router);
    new TrendRoutes(state, present).register(router);
    new AnnouncementRoutes(state, present).register(router.since(3, 1));
    new AnnualReportRoutes(state, present).register(router);
    new AsyncRefreshRoutes(state).register(router.since(4, 4));
    new ReportRoutes(state, present).register(router);
    new DomainBlockRoutes(state).register(router);
    new CollectionRoutes(state, present).register(router.since(4, 6));
    new OEmbedRoutes(state).register(router);
    AdminRoutes.register(state, present, router);
  }
}
