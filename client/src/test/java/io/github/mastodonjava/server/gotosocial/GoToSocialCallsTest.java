package io.github.mastodonjava.server.gotosocial;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.Paging;
import io.github.mastodonjava.http.FilePart;
import io.github.mastodonjava.server.Call;
import java.net.URI;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each method makes its request. */
class GoToSocialCallsTest {
  private static final URI ADDRESS = URI.create("https://b.example/list");
  private static final FilePart FILE = FilePart.of("a.png", "image/png", "a".getBytes(UTF_8));

  @ParameterizedTest
  @MethodSource({"account", "administration", "domains", "interactions", "user"})
  void aMethodMakesItsRequest(Call<GoToSocial> call) {
    assertThat(call.sent(GoToSocial::of)).isEqualTo(call.request());
  }

  static Stream<Call<GoToSocial>> account() {
    return Stream.of(
        call(
            "POST /api/v1/accounts/alias body {also_known_as_uris: ['https://b.example/list']}",
            s -> s.account().alias(List.of(ADDRESS))),
        call("POST /api/v1/accounts/delete body {password: 'p'}", s -> s.account().delete("p")),
        call(
            "POST /api/v1/accounts/move body {password: 'p', moved_to_uri:"
                + " 'https://b.example/list'}",
            s -> s.account().move(ADDRESS, "p")),
        call("GET /api/v1/accounts/themes", s -> s.account().themes()),
        call("GET /api/v1/apps", s -> s.apps().list()),
        call("GET /api/v1/apps query {limit: 5}", s -> s.apps().list(Paging.limit(5))),
        call("DELETE /api/v1/apps/1", s -> s.apps().delete("1")),
        call("GET /api/v1/apps/1", s -> s.apps().get("1")),
        call("GET /api/v1/exports/blocks.csv", s -> s.exports().blocks()),
        call("GET /api/v1/exports/followers.csv", s -> s.exports().followers()),
        call("GET /api/v1/exports/following.csv", s -> s.exports().following()),
        call("GET /api/v1/exports/lists.csv", s -> s.exports().lists()),
        call("GET /api/v1/exports/mutes.csv", s -> s.exports().mutes()),
        call("GET /api/v1/exports/stats", s -> s.exports().stats()),
        call(
            "POST /api/v1/import body {data: <a.png>, type: 'blocks'}",
            s -> s.exports().importData(FILE, "blocks")),
        call(
            "POST /api/v1/import body {data: <a.png>, type: 'blocks', mode: 'overwrite'}",
            s -> s.exports().importData(FILE, "blocks", "overwrite")),
        call("GET /api/v1/follow_requests/outgoing", s -> s.outgoingFollowRequests().list()),
        call("GET /api/v1/reports", s -> s.reports().list()),
        call(
            "GET /api/v1/reports query {resolved: true, target_account_id: '7', limit: 2}",
            s ->
                s.reports()
                    .list(
                        ReportFilter.ALL
                            .resolved(true)
                            .targetAccount("7")
                            .paging(Paging.limit(2)))),
        call("GET /api/v1/reports/1", s -> s.reports().get("1")));
  }

  static Stream<Call<GoToSocial>> administration() {
    return Stream.of(
        call(
            "GET /api/v1/admin/custom_emojis query {filter: 'domain:local', limit: 0,"
                + " max_shortcode_domain: 'b@', min_shortcode_domain: 'a@'}",
            s ->
                s.adminEmojis()
                    .list(
                        EmojiFilter.ALL
                            .filter("domain:local")
                            .limit(0)
                            .maxShortcodeDomain("b@")
                            .minShortcodeDomain("a@"))),
        call(
            "POST /api/v1/admin/custom_emojis body {shortcode: 'cat', image: <a.png>}",
            s -> s.adminEmojis().create("cat", FILE)),
        call("GET /api/v1/admin/custom_emojis/categories", s -> s.adminEmojis().categories()),
        call("DELETE /api/v1/admin/custom_emojis/1", s -> s.adminEmojis().delete("1")),
        call("GET /api/v1/admin/custom_emojis/1", s -> s.adminEmojis().get("1")),
        call(
            "PATCH /api/v1/admin/custom_emojis/1 body {type: 'copy', shortcode: 'cat', category:"
                + " 'cats'}",
            s -> s.adminEmojis().update("1", EmojiUpdate.copy("cat").category("cats"))),
        call(
            "PATCH /api/v1/admin/custom_emojis/1 body {type: 'disable'}",
            s -> s.adminEmojis().update("1", EmojiUpdate.disable())),
        call(
            "PATCH /api/v1/admin/custom_emojis/1 body {type: 'modify', image: <a.png>}",
            s -> s.adminEmojis().update("1", EmojiUpdate.modify().image(FILE))),
        call(
            "GET /api/v1/admin/debug/apurl query {url: 'https://b.example/list'}",
            s -> s.adminDebug().apUrl(ADDRESS)),
        call("POST /api/v1/admin/debug/caches/clear", s -> s.adminDebug().clearCaches()),
        call(
            "POST /api/v1/admin/header_allows body {header: 'User-Agent', regex: '.*'}",
            s -> s.headerFilters().createAllow("User-Agent", ".*")),
        call("DELETE /api/v1/admin/header_blocks/1", s -> s.headerFilters().deleteBlock("1")),
        call("GET /api/v1/admin/header_blocks", s -> s.headerFilters().blocks()),
        call("GET /api/v1/admin/header_allows/1", s -> s.headerFilters().getAllow("1")),
        call("GET /api/v1/admin/instance/rules", s -> s.instanceRules().list()),
        call(
            "POST /api/v1/admin/instance/rules body {text: 'Be nice'}",
            s -> s.instanceRules().create("Be nice")),
        call("DELETE /api/v1/admin/instance/rules/1", s -> s.instanceRules().delete("1")),
        call("GET /api/v1/admin/instance/rules/1", s -> s.instanceRules().get("1")),
        call(
            "PATCH /api/v1/admin/instance/rules/1 body {text: 'Be nice'}",
            s -> s.instanceRules().update("1", "Be nice")),
        call(
            "POST /api/v1/admin/media_cleanup query {remote_cache_days: 3}",
            s -> s.instanceAdministration().cleanUpMedia(3)),
        call(
            "POST /api/v1/admin/media_refetch query {domain: 'b.example'}",
            s -> s.instanceAdministration().refetchMedia("b.example")),
        call(
            "POST /api/v1/admin/email/test body {email: 'a@b.example', message: 'Hello'}",
            s -> s.instanceAdministration().testEmail("a@b.example", "Hello")),
        call(
            "PATCH /api/v1/instance body {title: 'Cats', thumbnail: <a.png>}",
            s ->
                s.instanceAdministration()
                    .update(InstanceUpdate.UNCHANGED.title("Cats").thumbnail(FILE))));
  }

  static Stream<Call<GoToSocial>> domains() {
    return Stream.of(
        call(
            "PUT /api/v1/admin/domain_allows/1 body {obfuscate: true, public_comment: 'a',"
                + " private_comment: 'b'}",
            s ->
                s.adminDomains()
                    .updateAllow(
                        "1",
                        DomainPermissionComments.NONE
                            .obfuscate(true)
                            .publicComment("a")
                            .privateComment("b"))),
        call(
            "POST /api/v1/admin/domain_keys_expire body {domain: 'b.example'}",
            s -> s.adminDomains().expireKeys("b.example")),
        call("GET /api/v1/instance/domain_allows", s -> s.adminDomains().allows()),
        call(
            "GET /api/v1/admin/domain_permission_drafts query {subscription_id: '1', domain:"
                + " 'b.example', permission_type: 'block', max_id: '9'}",
            s ->
                s.domainPermissionDrafts()
                    .list(
                        DraftFilter.ALL
                            .subscription("1")
                            .domain("b.example")
                            .type(DomainPermissionType.BLOCK)
                            .paging(Paging.maxId("9")))),
        call(
            "POST /api/v1/admin/domain_permission_drafts body {domain: 'b.example',"
                + " permission_type: 'allow'}",
            s -> s.domainPermissionDrafts().create(NewDomainPermissionDraft.allow("b.example"))),
        call(
            "POST /api/v1/admin/domain_permission_drafts/1/accept body {overwrite: true}",
            s -> s.domainPermissionDrafts().accept("1", true)),
        call(
            "POST /api/v1/admin/domain_permission_drafts/1/remove body {exclude_target: false}",
            s -> s.domainPermissionDrafts().remove("1", false)),
        call(
            "GET /api/v1/admin/domain_permission_excludes",
            s -> s.domainPermissionExcludes().list()),
        call(
            "POST /api/v1/admin/domain_permission_excludes body {domain: 'b.example'}",
            s -> s.domainPermissionExcludes().create("b.example", null)),
        call(
            "GET /api/v1/admin/domain_permission_subscriptions query {permission_type: 'allow',"
                + " limit: 3}",
            s ->
                s.domainPermissionSubscriptions()
                    .list(DomainPermissionType.ALLOW, Paging.limit(3))),
        call(
            "POST /api/v1/admin/domain_permission_subscriptions body {permission_type: 'block',"
                + " uri: 'https://b.example/list', content_type: 'text/csv', priority: 7,"
                + " fetch_username: 'u', fetch_password: 'p'}",
            s ->
                s.domainPermissionSubscriptions()
                    .create(
                        NewPermissionSubscription.blocks(ADDRESS, "text/csv")
                            .priority(7)
                            .login("u", "p"))),
        call(
            "PATCH /api/v1/admin/domain_permission_subscriptions/1 body {as_draft: false}",
            s ->
                s.domainPermissionSubscriptions()
                    .update("1", PermissionSubscriptionUpdate.UNCHANGED.asDraft(false))),
        call(
            "GET /api/v1/admin/domain_permission_subscriptions/preview query {permission_type:"
                + " 'block'}",
            s -> s.domainPermissionSubscriptions().preview(DomainPermissionType.BLOCK)),
        call(
            "POST /api/v1/admin/domain_permission_subscriptions/1/remove body {remove_children:"
                + " true}",
            s -> s.domainPermissionSubscriptions().remove("1", true)));
  }

  static Stream<Call<GoToSocial>> interactions() {
    NewInteractionPolicy policy =
        NewInteractionPolicy.DEFAULT.canReply(
            List.of(PolicyValue.FOLLOWERS), List.of(PolicyValue.PUBLIC));
    return Stream.of(
        call("GET /api/v1/interaction_policies/defaults", s -> s.interactionPolicies().defaults()),
        call(
            "PATCH /api/v1/interaction_policies/defaults body {public: {can_reply: {always:"
                + " ['followers'], with_approval: ['public']}}, direct: {}}",
            s ->
                s.interactionPolicies()
                    .updateDefaults(
                        DefaultPoliciesUpdate.RESET
                            .publicPosts(policy)
                            .directPosts(NewInteractionPolicy.DEFAULT))),
        call(
            "GET /api/v1/interaction_requests query {status_id: '1', favourites: false, replies:"
                + " true, reblogs: false, min_id: '3'}",
            s ->
                s.interactionRequests()
                    .list(
                        InteractionRequestFilter.ALL
                            .status("1")
                            .favourites(false)
                            .replies(true)
                            .reblogs(false)
                            .paging(Paging.minId("3")))),
        call("GET /api/v1/interaction_requests/1", s -> s.interactionRequests().get("1")),
        call(
            "POST /api/v1/interaction_requests/1/authorize",
            s -> s.interactionRequests().authorize("1")),
        call(
            "POST /api/v1/interaction_requests/1/reject",
            s -> s.interactionRequests().reject("1")));
  }

  static Stream<Call<GoToSocial>> user() {
    return Stream.of(
        call("GET /api/v1/tokens", s -> s.tokens().list()),
        call("GET /api/v1/tokens/1", s -> s.tokens().get("1")),
        call("POST /api/v1/tokens/1/invalidate", s -> s.tokens().invalidate("1")),
        call("GET /api/v1/user", s -> s.user().get()),
        call(
            "POST /api/v1/user/2fa/disable body {password: 'p'}",
            s -> s.user().disableTwoFactor("p")),
        call(
            "POST /api/v1/user/email_change body {password: 'p', new_email: 'a@b.example'}",
            s -> s.user().changeEmail("p", "a@b.example")),
        call(
            "POST /api/v1/user/password_change body {old_password: 'p', new_password: 'q'}",
            s -> s.user().changePassword("p", "q")));
  }

  private static Call<GoToSocial> call(String request, Consumer<GoToSocial> call) {
    return new Call<>(request, call);
  }
}
