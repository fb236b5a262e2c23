"""The modules of what comes with an account and with a stream, loaded before the person has one.

Each stands after those that it imports, so that loading one is short. One that is missing here only makes
another take longer.
"""

from typing import Final

BREATH_S: Final = 0.005
"""Seconds for the window between two modules."""

_DOMAIN = "fastpix_desktop.domain."
WITHOUT_QT: Final = (*(
    _DOMAIN + each
    for each in (
        "streams.restrictions", "streams.draft", "streams.options", "streams.stream", "streams.intent",
        "streams.recording", "streams.draft_json", "streams.duplicates", "streams.listing",
        "streams.create_request", "streams.editing", "streams.grouping", "picture.segment",
        "share.signing_key", "share.viewing_links", "simulcast.destination", "simulcast.also_on", "reminders",
        "obs.errors", "obs.profile", "obs.profile_check", "obs.profile_copy", "obs.service",
        "obs.new_profile", "obs.snapshot", "obs.websocket", "obs.installation", "obs.status",
        "monitor.playlist", "monitor.facts", "monitor.finding", "monitor.obs_fact", "monitor.verdict",
        "monitor.bitrate", "monitor.broadcast", "monitor.reconnect", "network.checks",
        "streams.ingest_check", "encoders.commands", "encoders.phone",
    )
), "fastpix_desktop.services.picture.decoder")  # fmt: skip
"""Loaded by a worker thread."""

_PROGRAM = "fastpix_desktop."
WITH_QT: Final = tuple(
    _PROGRAM + each
    for each in (
        "presenters.streams.keys", "presenters.streams.stream_list", "presenters.streams.watch",
        "presenters.streams.open_stream", "presenters.create.spare_streams",
        "presenters.create.exactly_once", "presenters.create.duplicates", "presenters.create.form",
        "presenters.create.presets", "presenters.monitor.broadcasts", "presenters.reminders.live_reminders",
        "presenters.reminders.unused", "presenters.share.signing_keys",
        "presenters.share.recording_pictures", "presenters.share.viewing_links",
        "presenters.share.websites", "presenters.simulcast.simulcasts", "presenters.streams.edit",
        "presenters.feed", "presenters.share.qr_images", "presenters.streams.downloads",
        "presenters.presenters", "bootstrap.adapters.fastpix", "bootstrap.adapters.share",
        "bootstrap.adapters.adapters", "bootstrap.presenters",
        "ui.widgets.scroll_page", "ui.streams.text", "ui.create.duplicates_bar", "ui.create.news",
        "ui.create.create_row", "ui.widgets.details", "ui.widgets.duration", "ui.widgets.on_off",
        "ui.create.options_card", "ui.create.page", "ui.create.preset_chips", "ui.streams.list_model",
        "ui.streams.row", "ui.streams.list_view", "ui.streams.sidebar", "ui.stream_page.opener",
        "ui.simulcast.text", "ui.window.form_destinations", "ui.window.stream_pages", "ui.window.signed_in",
        "ui.window.live_signs", "ui.monitor.strip_text", "ui.window.strip", "ui.share.link_text",
        "ui.share.link_row", "ui.share.signing_key_text", "ui.share.signing_key_dialogs",
        "ui.share.withdraw_dialog", "ui.share.viewing_links_panel", "ui.stream_page.connection_commands",
        "ui.stream_page.share_commands",
        "presenters.obs.connection", "presenters.obs.commands", "presenters.obs.restore",
        "presenters.obs.setup", "presenters.obs.sound_check", "presenters.obs.go_live",
        "presenters.monitor.outage", "presenters.stage.make",
        "presenters.monitor.playlist_watch", "presenters.monitor.broadcast",
        "presenters.monitor.open_monitor", "presenters.picture.viewers_picture",
        "presenters.picture.video_player", "presenters.network_check",
        "presenters.obs_presenters", "bootstrap.obs_presenters", "presenters.obs_feed", "ui.obs.text",
        "ui.obs.running_text",
        "ui.monitor.text", "ui.monitor.bitrate_plot", "ui.stage.text", "ui.stage.lacking_text",
        "ui.stage.chain", "ui.stage.player_bar", "ui.stage.card",
        "ui.obs.go_live_dialogs", "ui.secret_fields.value_field", "ui.stream_page.menu",
        "ui.stream_page.recording_text", "ui.stream_page.download_text",
        "ui.stream_page.download_line", "ui.stream_page.recording_row",
        "ui.stream_page.recordings_card", "ui.stream_page.page",
        "ui.stream_page.video_view", "ui.stream_page.stage_view",
        "ui.stream_page.recordings_commands", "ui.stream_page.download_commands",
        "ui.stream_page.stage_commands", "ui.stream_page.stage_outcomes", "ui.stream_page.whole_page",
        "ui.stream_page.commands",
    )
)  # fmt: skip
"""Loaded by the UI thread, one at a time: all of Qt's classes must be made there."""
